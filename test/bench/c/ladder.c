/*
 * The ladder in plain C: the twin that `npm run bench` measures Parley against. It reads nothing and prints one line of
 * JSON: the best time of each work in milliseconds, and what each found, which the bench compares with what Parley
 * finds. One thread. As in Parley a turn sweeps the block of its mover only, also where the C of docs/speed.md swept all
 * states (game value: 190 ms); so this is the harder twin.
 *
 *     cc -std=c11 -O2 -o ladder game.c ladder.c -lm && ./ladder
 */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "game.h"

enum { TURNS = 60, REPEATS = 3, PARTIES = 2 };

/* What both parties want: as in the paid ladder of test/bench/games.ts. */
static const double WORTH[PARTIES][ENDINGS] = {{5, -6, 0}, {4, -8, 0}};
static const int GAUGE[PARTIES] = {W, Q};
static const double PER_POINT = -0.1, PRECISION[PARTIES] = {1.5, 1.25}, PATIENCE[PARTIES] = {0.95, 0.9};

/* The odds after 60 turns where each open action is equally likely: a forward pass, what has ended taken out. */
static double odds[ENDINGS];
static void pass_forward(void) {
  double *weight[BLOCKS], *mass[BLOCKS];
  for (int b = 0; b < BLOCKS; b++) {
    const Block *k = &blocks[b];
    weight[b] = malloc(k->branches * sizeof(double));
    mass[b] = calloc(k->size, sizeof(double));
    for (int s = 0; s < k->size; s++)
      for (int c = k->choice[s]; c < k->choice[s + 1]; c++)
        for (int i = k->branch[c]; i < k->branch[c + 1]; i++)
          weight[b][i] = k->chance[i] / (k->choice[s + 1] - k->choice[s]);
  }
  memset(odds, 0, sizeof odds);
  mass[0][start] = 1;
  for (int turn = 0; turn <= TURNS; turn++) {
    const Block *k = &blocks[turn % BLOCKS];
    const double *here = mass[turn % BLOCKS];
    double *there = mass[(turn + 1) % BLOCKS];
    memset(there, 0, blocks[(turn + 1) % BLOCKS].size * sizeof(double));
    for (int s = 0; s < k->size; s++) {
      double m = here[s];
      if (m == 0) continue;
      if (k->ending[s] != GOES_ON || turn == TURNS) odds[k->ending[s] == GOES_ON ? OPEN : k->ending[s]] += m;
      int from = k->branch[k->choice[s]], end = k->branch[k->choice[s + 1]];
      for (int i = from; i < end; i++) there[k->target[i]] += m * weight[turn % BLOCKS][i];
    }
  }
  for (int b = 0; b < BLOCKS; b++) free(weight[b]), free(mass[b]);
}

/* The probability of war within 60 turns that C can force against W, and the choices that do it: a backward pass. */
static double forced;
static void pass_back(void) {
  double *value[BLOCKS];
  int *pick[BLOCKS];
  for (int b = 0; b < BLOCKS; b++) {
    value[b] = malloc(blocks[b].size * sizeof(double));
    pick[b] = malloc(blocks[b].size * sizeof(int));
    for (int s = 0; s < blocks[b].size; s++) value[b][s] = blocks[b].ending[s] == WAR;
  }
  for (int turn = TURNS - 1; turn >= 0; turn--) {
    int b = turn % BLOCKS;
    const Block *k = &blocks[b];
    const double *after = value[(b + 1) % BLOCKS];
    double pull = b == 0 ? -1 : 1;
    for (int s = 0; s < k->size; s++) {
      if (k->ending[s] != GOES_ON) continue;
      double best = -INFINITY;
      for (int c = k->choice[s]; c < k->choice[s + 1]; c++) {
        double expected = 0;
        for (int i = k->branch[c]; i < k->branch[c + 1]; i++) expected += k->chance[i] * after[k->target[i]];
        if (pull * expected > best) best = pull * expected, pick[b][s] = c;
      }
      value[b][s] = pull * best;
    }
  }
  forced = value[0][start];
  for (int b = 0; b < BLOCKS; b++) free(value[b]), free(pick[b]);
}

/* One turn of backward induction: from what the next block is worth to the policy and to what this block is worth. */
static void induce(int b, const double *round[PARTIES], double *value[PARTIES][BLOCKS], double *policy) {
  const Block *k = &blocks[b];
  const double *after0 = value[0][(b + 1) % BLOCKS], *after1 = value[1][(b + 1) % BLOCKS];
  for (int s = 0; s < k->size; s++) {
    if (k->ending[s] != GOES_ON) continue;
    double expected[PARTIES][MOST_CHOICES], best = -INFINITY, sum = 0, total[PARTIES] = {0, 0};
    int from = k->choice[s], count = k->choice[s + 1] - from;
    double *chosen = &policy[from];
    for (int c = 0; c < count; c++) {
      double q0 = 0, q1 = 0;
      for (int i = k->branch[from + c]; i < k->branch[from + c + 1]; i++) {
        q0 += k->chance[i] * after0[k->target[i]];
        q1 += k->chance[i] * after1[k->target[i]];
      }
      expected[0][c] = q0, expected[1][c] = q1;
    }
    if (b < PARTIES) {
      for (int c = 0; c < count; c++)
        if (expected[b][c] > best) best = expected[b][c];
      for (int c = 0; c < count; c++) sum += chosen[c] = exp(PRECISION[b] * (expected[b][c] - best));
      for (int c = 0; c < count; c++) chosen[c] /= sum;
    } else {
      chosen[0] = 1;
    }
    for (int p = 0; p < PARTIES; p++) {
      for (int c = 0; c < count; c++) total[p] += chosen[c] * expected[p][c];
      value[p][b][s] = b == 0 ? round[p][s] + PATIENCE[p] * total[p] : total[p];
    }
  }
}

/*
 * Logit policies of parties that look to the horizon, kept for all turns, and what they make the start worth. The memory
 * of the policies is taken once: taking it anew each time costs a fifth more.
 */
static double worth[PARTIES], first_policy[MOST_CHOICES], *policies[TURNS];
static void pass_logit(void) {
  double *value[PARTIES][BLOCKS], *round[PARTIES];
  for (int p = 0; p < PARTIES; p++) {
    round[p] = malloc(blocks[0].size * sizeof(double));
    for (int s = 0; s < blocks[0].size; s++) round[p][s] = PER_POINT * blocks[0].digits[s][GAUGE[p]];
    for (int b = 0; b < BLOCKS; b++) {
      value[p][b] = malloc(blocks[b].size * sizeof(double));
      for (int s = 0; s < blocks[b].size; s++) {
        int ending = blocks[b].ending[s];
        value[p][b][s] = WORTH[p][ending == GOES_ON ? OPEN : ending];
      }
    }
  }
  for (int turn = TURNS - 1; turn >= 0; turn--) {
    if (!policies[turn]) policies[turn] = malloc(blocks[turn % BLOCKS].choices * sizeof(double));
    induce(turn % BLOCKS, (const double **)round, value, policies[turn]);
  }
  const int *choice = &blocks[0].choice[start];
  memcpy(first_policy, &policies[0][choice[0]], (choice[1] - choice[0]) * sizeof(double));
  for (int p = 0; p < PARTIES; p++) {
    worth[p] = value[p][0][start];
    free(round[p]);
    for (int b = 0; b < BLOCKS; b++) free(value[p][b]);
  }
}

/* Returns the least of several times, in milliseconds: whatever else the machine does only ever adds. */
static double best_of(void (*work)(void)) {
  double best = INFINITY;
  for (int i = 0; i < REPEATS; i++) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    work();
    clock_gettime(CLOCK_MONOTONIC, &to);
    best = fmin(best, (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  }
  return best;
}

static void print_list(const char *name, const double *numbers, int count) {
  printf("\"%s\":[", name);
  for (int i = 0; i < count; i++) printf(i == 0 ? "%.17g" : ",%.17g", numbers[i]);
  printf("]");
}

int main(void) {
  void (*const works[])(void) = {explore, pass_forward, pass_back, pass_logit};
  double ms[4];
  int counts[3] = {0};
  for (int i = 0; i < 4; i++) ms[i] = best_of(works[i]);
  for (int b = 0; b < BLOCKS; b++)
    counts[0] += blocks[b].size, counts[1] += blocks[b].choices, counts[2] += blocks[b].branches;
  printf("{\"milliseconds\":{\"explore\":%.4f,\"odds\":%.4f,", ms[0], ms[1]);
  printf("\"force\":%.4f,\"logit\":%.4f},\"answers\":{", ms[2], ms[3]);
  printf("\"counts\":[%d,%d,%d],\"forced\":[%.17g],", counts[0], counts[1], counts[2], forced);
  print_list("odds", odds, ENDINGS);
  printf(",");
  print_list("worth", worth, PARTIES);
  printf(",");
  print_list("firstPolicy", first_policy, blocks[0].choice[start + 1] - blocks[0].choice[start]);
  printf("}}\n");
  return 0;
}
