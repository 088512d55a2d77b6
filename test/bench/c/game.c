/* The rules of the ladder, and its exploration: the same as in test/bench/ladder.yaml. */
#include <stdlib.h>
#include <string.h>
#include "game.h"

static const int SIZE[VARIABLES] = {6, 5, 5, 5, 5, 4, 4};
static const int START[VARIABLES] = {2, 2, 2, 0, 3, 1, 1};
enum { ANY = 9, MOST_RESULTS = 4 };

/* A guard holds where a variable is from low to high; one with high 0 ends the list. */
typedef struct {
  int variable, low, high;
} Guard;
/* A chance of 0 ends the list; `addend` is what the result adds to a packed combination. */
typedef struct {
  double chance;
  int by[VARIABLES], addend;
} Result;
typedef struct {
  Guard guards[4];
  Result results[MOST_RESULTS];
} Action;

/* The third mover is nature, whose actions are shocks with one result: it draws one, or with what is left of 1 none. */
static Action actions[BLOCKS][MOST_CHOICES] = {
    {
        {.results = {{1, {0}}}},
        {{{Q, 0, 2}, {T, 1, ANY}}, {{.7, {[Q] = 1}}, {.3, {[Q] = 1, [T] = -1}}}},
        {{{Q, 1, ANY}, {T, 0, 3}}, {{.5, {[Q] = -1, [T] = 1}}, {.3, {[Q] = -1}}, {.2, {0}}}},
        {{{D, 1, ANY}, {W, 0, 2}}, {{.5, {[D] = -1}}, {.3, {[D] = -1, [W] = 1}}, {.2, {[W] = 1}}}},
        {{{C, 0, 3}, {T, 2, ANY}}, {{.4, {[C] = 1}}, {.4, {0}}, {.2, {[C] = 1, [T] = -1}}}},
        {{{O, 0, 3}, {W, 0, 2}}, {{.6, {[O] = 1}}, {.4, {[O] = 1, [W] = 1}}}},
        {{{O, 1, ANY}, {T, 1, ANY}}, {{.5, {[O] = -1}}, {.5, {[O] = -1, [T] = -1}}}},
        {{{M, 1, ANY}, {W, 1, ANY}}, {{.6, {[M] = -1, [W] = -1}}, {.4, {[M] = -1}}}},
    },
    {
        {.results = {{1, {0}}}},
        {{{D, 1, ANY}, {Q, 1, ANY}}, {{.6, {[D] = -1, [Q] = -1}}, {.4, {[D] = -1}}}},
        {{{D, 0, 4}, {W, 0, 2}}, {{.5, {[D] = 1}}, {.3, {[D] = 1, [W] = 1}}, {.2, {[W] = 1}}}},
        {{{M, 0, 3}, {W, 0, 2}}, {{.6, {[M] = 1}}, {.4, {[M] = 1, [W] = 1}}}},
        {{{M, 1, ANY}, {T, 0, 3}}, {{.5, {[M] = -1, [T] = 1}}, {.5, {[M] = -1}}}},
        {{{C, 0, 3}, {T, 2, ANY}}, {{.4, {[C] = 1}}, {.4, {0}}, {.2, {[C] = 1, [T] = -1}}}},
        {{{C, 1, ANY}, {T, 1, ANY}}, {{.7, {[C] = -1}}, {.3, {[C] = -1, [T] = -1}}}},
        {{{O, 0, 3}, {Q, 1, ANY}, {T, 0, 3}},
         {{.5, {[O] = 1, [Q] = -1}}, {.3, {[O] = 1, [Q] = -1, [T] = 1}}, {.2, {0}}}},
    },
    {
        {{{D, 0, 4}}, {{.25, {[D] = 1}}}},
        {{{M, 0, 3}, {W, 0, 2}}, {{.2, {[M] = 1, [W] = 1}}}},
        {{{C, 1, ANY}, {T, 1, ANY}}, {{.15, {[C] = -1, [T] = -1}}}},
    },
};

Block blocks[BLOCKS];
int start;

static int stride[VARIABLES], rank[BLOCKS][VOLUME], stack[BLOCKS * VOLUME];
static signed char digits[VOLUME][VARIABLES], reached[BLOCKS][VOLUME];

/* The choices open in a state: how many branches each has, and the branches themselves. */
typedef struct {
  int choices, branches, lengths[MOST_CHOICES], targets[MOST_RESULTS * MOST_CHOICES];
  double chances[MOST_RESULTS * MOST_CHOICES];
} Moves;

static int ending_of(const signed char *at) {
  return at[C] == 4 ? AGREEMENT : at[D] == 5 && at[W] == 3 ? WAR : GOES_ON;
}

static int is_open(const Action *action, const signed char *at) {
  for (const Guard *g = action->guards; g->high > 0; g++)
    if (at[g->variable] < g->low || at[g->variable] > g->high) return 0;
  return 1;
}

static void add_branch(Moves *moves, int target, double chance) {
  moves->targets[moves->branches] = target;
  moves->chances[moves->branches++] = chance;
}

static void draw_shock(int combination, Moves *moves) {
  double rest = 1;
  for (const Action *shock = actions[2]; shock->results[0].chance > 0; shock++) {
    if (!is_open(shock, digits[combination])) continue;
    add_branch(moves, combination + shock->results[0].addend, shock->results[0].chance);
    rest -= shock->results[0].chance;
  }
  add_branch(moves, combination, rest);
  moves->lengths[moves->choices++] = moves->branches;
}

static void find_moves(int b, int combination, Moves *moves) {
  moves->choices = moves->branches = 0;
  if (ending_of(digits[combination]) != GOES_ON) return;
  if (b == 2) {
    draw_shock(combination, moves);
    return;
  }
  for (const Action *action = actions[b]; action < actions[b] + MOST_CHOICES; action++) {
    if (!is_open(action, digits[combination])) continue;
    int before = moves->branches;
    for (const Result *r = action->results; r->chance > 0; r++) add_branch(moves, combination + r->addend, r->chance);
    moves->lengths[moves->choices++] = moves->branches - before;
  }
}

/* Marks what can be reached, and counts it. */
static void reach(int first) {
  Moves moves;
  int top = 0;
  memset(reached, 0, sizeof reached);
  memset(blocks, 0, sizeof blocks);
  reached[0][first] = 1;
  stack[top++] = first;
  while (top > 0) {
    int packed = stack[--top], b = packed / VOLUME, next = (b + 1) % BLOCKS;
    find_moves(b, packed % VOLUME, &moves);
    blocks[b].size++;
    blocks[b].choices += moves.choices;
    blocks[b].branches += moves.branches;
    for (int i = 0; i < moves.branches; i++) {
      int there = moves.targets[i];
      if (reached[next][there]) continue;
      reached[next][there] = 1;
      stack[top++] = next * VOLUME + there;
    }
  }
}

/* Writes the compressed rows of a block, its states in packed order. */
static void write_rows(int b) {
  Block *k = &blocks[b];
  int states = 0, choices = 0, branches = 0;
  Moves moves;
  k->digits = malloc(k->size * sizeof *k->digits);
  k->ending = malloc(k->size * sizeof(int));
  k->choice = malloc((k->size + 1) * sizeof(int));
  k->branch = malloc((k->choices + 1) * sizeof(int));
  k->target = malloc(k->branches * sizeof(int));
  k->chance = malloc(k->branches * sizeof(double));
  for (int combination = 0; combination < VOLUME; combination++) {
    if (!reached[b][combination]) continue;
    find_moves(b, combination, &moves);
    k->digits[states] = digits[combination];
    k->ending[states] = ending_of(digits[combination]);
    k->choice[states++] = choices;
    for (int c = 0, i = 0; c < moves.choices; c++) {
      k->branch[choices++] = branches;
      for (int end = i + moves.lengths[c]; i < end; i++) {
        k->target[branches] = rank[(b + 1) % BLOCKS][moves.targets[i]];
        k->chance[branches++] = moves.chances[i];
      }
    }
  }
  k->choice[states] = choices;
  k->branch[choices] = branches;
}

static void tabulate_digits(void) {
  for (int v = VARIABLES - 1, s = 1; v >= 0; s *= SIZE[v--]) stride[v] = s;
  for (int combination = 0; combination < VOLUME; combination++)
    for (int v = VARIABLES - 1, left = combination; v >= 0; left /= SIZE[v--]) digits[combination][v] = left % SIZE[v];
}

static void add_up_addends(void) {
  for (int b = 0; b < BLOCKS; b++)
    for (Action *action = actions[b]; action < actions[b] + MOST_CHOICES; action++)
      for (Result *r = action->results; r->chance > 0; r++) {
        r->addend = 0;
        for (int v = 0; v < VARIABLES; v++) r->addend += r->by[v] * stride[v];
      }
}

static void forget(Block *k) {
  free(k->ending), free(k->choice), free(k->branch), free(k->target), free(k->chance), free(k->digits);
}

void explore(void) {
  int first = 0;
  tabulate_digits();
  add_up_addends();
  for (int v = 0; v < VARIABLES; v++) first += START[v] * stride[v];
  for (int b = 0; b < BLOCKS; b++) forget(&blocks[b]);
  reach(first);
  for (int b = 0; b < BLOCKS; b++)
    for (int combination = 0, next = 0; combination < VOLUME; combination++)
      if (reached[b][combination]) rank[b][combination] = next++;
  start = rank[0][first];
  for (int b = 0; b < BLOCKS; b++) write_rows(b);
}
