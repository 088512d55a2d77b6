;; The innermost loops, for `npm run kernels` to compile. Each has a twin in TypeScript, and does the same steps in the same
;; order, so that both give the same bits; relaxed SIMD, whose last bits the machine chooses, is not used.
;; All positions are byte addresses. A float is an f64, an int an i32.
;;
;; A row's record:   0  two floats: what playing the row is worth at once to the mover, and to the other party
;;                  16  a float: its habit weight
;;                  24  an int: how many bytes its chances take, at least 8
;;                  32  its chances: floats
(module
  ;; At the bottom stand the tables of src/num/exp.ts: 64 roots, and from 512 on the powers of two.
  (import "env" "memory" (memory 0))

  ;; Logit responses in every state of a block (the plain version: respondFast). The worths of two parties lie side by side
  ;; and are added up as one. Returns 0 where weights grow too large, else 1.
  (func (export "respond")
    (param $states i32)       ;; how many
    (param $choiceBytes i32)  ;; reads for each state an int: the choices it has, times 8; in a state without, nothing is written
    (param $choiceRow i32)    ;; reads for each choice an int: where the record of its row stands
    (param $target i32)       ;; reads for each branch an int: the state it leads to, times 16
    (param $after i32)        ;; reads for each state of the next block two floats: what it is worth to the mover, and to the other party
    (param $lambda f64)       ;; the mover's precision, finite
    (param $policy i32)       ;; writes for each choice a float: its probability
    (param $own i32)          ;; writes for each state a float: what it is worth to the mover
    (param $other i32)        ;; writes for each state a float: what it is worth to the other party
    (result i32)
    (local $choice i32) (local $end i32) (local $row i32) (local $chancesEnd i32)
    (local $expected v128) (local $sum v128) (local $reference f64) (local $weight f64) (local $total f64)
    (local $x f64) (local $biased i32) (local $steps f64) (local $rest f64) (local $square f64) (local $more f64)
    (if (i32.eqz (local.get $states)) (then (return (i32.const 1))))
    (loop $eachState
      (local.set $end (i32.add (local.get $policy) (i32.load (local.get $choiceBytes))))
      (local.set $choiceBytes (i32.add (local.get $choiceBytes) (i32.const 4)))
      (if (i32.lt_u (local.get $policy) (local.get $end)) (then
        (local.set $total (f64.const 0))
        (local.set $sum (f64x2.splat (f64.const 0)))
        (local.set $choice (local.get $policy))
        (loop $eachChoice
          ;; What the choice is worth to both.
          (local.set $row (i32.load (local.get $choiceRow)))
          (local.set $choiceRow (i32.add (local.get $choiceRow) (i32.const 4)))
          (local.set $weight (f64.load offset=16 (local.get $row)))
          (local.set $expected (v128.load (local.get $row)))
          (local.set $chancesEnd (i32.add (local.get $row) (i32.load offset=24 (local.get $row))))
          (loop $eachBranch
            (local.set $expected (f64x2.add (local.get $expected) (f64x2.mul
              (v128.load64_splat offset=32 (local.get $row))
              (v128.load (i32.add (local.get $after) (i32.load (local.get $target)))))))
            (local.set $target (i32.add (local.get $target) (i32.const 4)))
            (local.set $row (i32.add (local.get $row) (i32.const 8)))
            (br_if $eachBranch (i32.lt_u (local.get $row) (local.get $chancesEnd))))
          ;; Its weight, the exponent taken out by the first choice of the state.
          (if (i32.eq (local.get $choice) (local.get $policy))
            (then (local.set $reference (f64x2.extract_lane 0 (local.get $expected))))
            (else
              (local.set $x (f64.mul (local.get $lambda)
                (f64.sub (f64x2.extract_lane 0 (local.get $expected)) (local.get $reference))))
              ;; e^x as in src/num/exp.ts, here because a call would cost an eighth more.
              (if (i32.and (f64.gt (local.get $x) (f64.const -745)) (f64.lt (local.get $x) (f64.const 709.7)))
                (then
                  (local.set $biased (i32.trunc_sat_f64_s
                    (f64.add (f64.mul (local.get $x) (f64.const 92.33248261689366)) (f64.const 68800.5))))
                  (local.set $steps (f64.convert_i32_s (i32.sub (local.get $biased) (i32.const 68800))))
                  (local.set $rest (f64.sub
                    (f64.sub (local.get $x) (f64.mul (local.get $steps) (f64.const 0.01083042469326756)))
                    (f64.mul (local.get $steps) (f64.const 2.9815858269852933e-12))))
                  (local.set $square (f64.mul (local.get $rest) (local.get $rest)))
                  ;; more = rest + square * (1/2 + rest/6 + square * (1/24 + rest/120))
                  (local.set $more (f64.add (local.get $rest) (f64.mul (local.get $square) (f64.add
                    (f64.add (f64.const 0.5) (f64.mul (local.get $rest) (f64.const 0.16666666666666666)))
                    (f64.mul (local.get $square) (f64.add
                      (f64.const 0.041666666666666664)
                      (f64.mul (local.get $rest) (f64.const 0.008333333333333333))))))))
                  ;; The root times 1 + more, times the power.
                  (local.set $x (f64.mul
                    (f64.mul
                      (f64.load (i32.shl (i32.and (local.get $biased) (i32.const 63)) (i32.const 3)))
                      (f64.add (f64.const 1) (local.get $more)))
                    (f64.load offset=512 (i32.shl (i32.shr_u (local.get $biased) (i32.const 6)) (i32.const 3))))))
                ;; Too small for a double it is 0, too large infinite, and of no number none.
                (else (local.set $x (select
                  (f64.const 0)
                  (f64.mul (local.get $x) (f64.const inf))
                  (f64.le (local.get $x) (f64.const -745))))))
              (local.set $weight (f64.mul (local.get $weight) (local.get $x)))))
          (f64.store (local.get $choice) (local.get $weight))
          (local.set $total (f64.add (local.get $total) (local.get $weight)))
          (local.set $sum (f64x2.add (local.get $sum)
            (f64x2.mul (f64x2.splat (local.get $weight)) (local.get $expected))))
          (local.set $choice (i32.add (local.get $choice) (i32.const 8)))
          (br_if $eachChoice (i32.lt_u (local.get $choice) (local.get $end))))
        (if (i32.eqz (f64.lt (local.get $total) (f64.const 1e100))) (then (return (i32.const 0))))
        ;; The weights as shares of their sum.
        (local.set $total (f64.div (f64.const 1) (local.get $total)))
        (local.set $sum (f64x2.mul (local.get $sum) (f64x2.splat (local.get $total))))
        (v128.store64_lane 0 (local.get $own) (local.get $sum))
        (v128.store64_lane 1 (local.get $other) (local.get $sum))
        (loop $eachShare
          (f64.store (local.get $policy) (f64.mul (f64.load (local.get $policy)) (local.get $total)))
          (local.set $policy (i32.add (local.get $policy) (i32.const 8)))
          (br_if $eachShare (i32.lt_u (local.get $policy) (local.get $end))))))
      (local.set $own (i32.add (local.get $own) (i32.const 8)))
      (local.set $other (i32.add (local.get $other) (i32.const 8)))
      (local.set $states (i32.sub (local.get $states) (i32.const 1)))
      (br_if $eachState (local.get $states)))
    (i32.const 1))

  ;; The best choice of every state of a block (the plain version: chooseBest). Signs are turned so that more is better.
  (func (export "choose")
    (param $states i32)     ;; how many
    (param $choiceEnd i32)  ;; reads for each state an int: the number of the choice after its last; without, nothing is written
    (param $choiceRow i32)  ;; reads for each choice an int: where the record of its row stands
    (param $target i32)     ;; reads for each branch an int: the state it leads to, times 8
    (param $after i32)      ;; reads for each state of the next block a float: what it is worth
    (param $sign f64)       ;; 1 where more is better, -1 where less is
    (param $tie f64)        ;; what a choice beats another by counts only beyond this factor
    (param $values i32)     ;; writes for each state a float: what the best choice is worth
    (param $picks i32)      ;; writes for each state an int: the number of the best choice
    (local $choice i32) (local $end i32) (local $row i32) (local $chancesEnd i32)
    (local $expected f64) (local $best f64) (local $beaten f64) (local $pick i32)
    (if (i32.eqz (local.get $states)) (then (return)))
    (loop $eachState
      (local.set $end (i32.load (local.get $choiceEnd)))
      (local.set $choiceEnd (i32.add (local.get $choiceEnd) (i32.const 4)))
      (if (i32.lt_u (local.get $choice) (local.get $end)) (then
        (local.set $best (f64.const -inf))
        (local.set $beaten (f64.const -inf))
        (loop $eachChoice
          (local.set $row (i32.load (local.get $choiceRow)))
          (local.set $choiceRow (i32.add (local.get $choiceRow) (i32.const 4)))
          (local.set $chancesEnd (i32.add (local.get $row) (i32.load offset=24 (local.get $row))))
          (local.set $expected (f64.const 0))
          (loop $eachBranch
            (local.set $expected (f64.add (local.get $expected) (f64.mul
              (f64.load offset=32 (local.get $row))
              (f64.load (i32.add (local.get $after) (i32.load (local.get $target)))))))
            (local.set $target (i32.add (local.get $target) (i32.const 4)))
            (local.set $row (i32.add (local.get $row) (i32.const 8)))
            (br_if $eachBranch (i32.lt_u (local.get $row) (local.get $chancesEnd))))
          (local.set $expected (f64.mul (local.get $sign) (local.get $expected)))
          (if (f64.gt (local.get $expected) (local.get $best)) (then (local.set $best (local.get $expected))))
          (if (f64.gt (local.get $expected) (local.get $beaten)) (then
            (local.set $beaten (f64.mul (local.get $expected) (local.get $tie)))
            (local.set $pick (local.get $choice))))
          (local.set $choice (i32.add (local.get $choice) (i32.const 1)))
          (br_if $eachChoice (i32.lt_u (local.get $choice) (local.get $end))))
        (f64.store (local.get $values) (f64.mul (local.get $sign) (local.get $best)))
        (i32.store (local.get $picks) (local.get $pick))))
      (local.set $values (i32.add (local.get $values) (i32.const 8)))
      (local.set $picks (i32.add (local.get $picks) (i32.const 4)))
      (local.set $states (i32.sub (local.get $states) (i32.const 1)))
      (br_if $eachState (local.get $states))))

  ;; Sums up for each state what flows in along its edges (the plain version: sumUp).
  (func (export "sumUp")
    (param $states i32)    ;; how many
    (param $edgesEnd i32)  ;; reads for each state an int: where the chances of its edges end
    (param $chance i32)    ;; reads for each edge a float: its chance
    (param $source i32)    ;; reads for each edge an int: where the mass it comes from stands
    (param $into i32)      ;; writes for each state a float: the sum
    (local $end i32) (local $sum f64)
    (if (i32.eqz (local.get $states)) (then (return)))
    (loop $eachState
      (local.set $sum (f64.const 0))
      (local.set $end (i32.load (local.get $edgesEnd)))
      (local.set $edgesEnd (i32.add (local.get $edgesEnd) (i32.const 4)))
      (if (i32.lt_u (local.get $chance) (local.get $end)) (then
        (loop $eachEdge
          (local.set $sum (f64.add (local.get $sum)
            (f64.mul (f64.load (local.get $chance)) (f64.load (i32.load (local.get $source))))))
          (local.set $chance (i32.add (local.get $chance) (i32.const 8)))
          (local.set $source (i32.add (local.get $source) (i32.const 4)))
          (br_if $eachEdge (i32.lt_u (local.get $chance) (local.get $end))))))
      (f64.store (local.get $into) (local.get $sum))
      (local.set $into (i32.add (local.get $into) (i32.const 8)))
      (local.set $states (i32.sub (local.get $states) (i32.const 1)))
      (br_if $eachState (local.get $states))))
)
