/* The ladder explored: a block of states for each mover, in packed order, with a chance a branch in compressed rows. */
enum { D, O, M, C, T, W, Q, VARIABLES };
enum { BLOCKS = 3, VOLUME = 6 * 5 * 5 * 5 * 5 * 4 * 4, MOST_CHOICES = 8 };
enum { GOES_ON = -1, AGREEMENT, WAR, OPEN, ENDINGS };

/* State s has the choices from choice[s], choice c the branches from branch[c]; targets count in the next block. */
typedef struct {
  int size, choices, branches;
  int *ending, *choice, *branch, *target;
  double *chance;
  const signed char **digits;
} Block;

extern Block blocks[BLOCKS];
/* The number of the state in block 0 that play starts from. */
extern int start;

/* Builds the blocks, anew at every call. */
void explore(void);
