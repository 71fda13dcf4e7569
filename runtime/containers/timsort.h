/* Timsort for one kind of comparison: included once per kind, with
 *   SORT(name)        the name with the kind's suffix
 *   SORT_LESS(a, b)   a < b: 1, 0, -1 with an error set; `sort` is in scope
 * The algorithm is Tim Peters' (listsort.txt in CPython's sources): natural runs, extended to
 * minrun by binary insertion, merged with galloping; the order of merges is the powersort of Munro
 * and Wild
 * ("Nearly-Optimal Mergesorts", 2018), as CPython does since 3.11. Comparisons happen in CPython's
 * order, since a program can watch them.
 *
 * When a comparison raises, every function leaves the array a permutation of what it was. */

/* Positions below this one, counted from an array's hint. On the way left of hint the search is
 * mirrored. */
static int64_t SORT(gallop_left)(Sort *sort, Value key, const Value *a, int64_t n, int64_t hint) {
    int64_t last = 0, offset = 1;
    int less = SORT_LESS(a[hint], key);
    if (less < 0) return -1;
    if (less) { /* the place is right of hint: a[hint + last] < key <= a[hint + offset] */
        int64_t limit = n - hint;
        while (offset < limit) {
            if ((less = SORT_LESS(a[hint + offset], key)) < 0) return -1;
            if (!less) break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > limit) offset = limit;
        last += hint;
        offset += hint;
    } else { /* the place is left of hint: a[hint - offset] < key <= a[hint - last] */
        int64_t limit = hint + 1;
        while (offset < limit) {
            if ((less = SORT_LESS(a[hint - offset], key)) < 0) return -1;
            if (less) break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > limit) offset = limit;
        int64_t left = hint - offset;
        offset = hint - last;
        last = left;
    }
    for (last++; last < offset;) {
        int64_t middle = last + ((offset - last) >> 1);
        if ((less = SORT_LESS(a[middle], key)) < 0) return -1;
        if (less)
            last = middle + 1;
        else
            offset = middle;
    }
    return offset;
}

static int64_t SORT(gallop_right)(Sort *sort, Value key, const Value *a, int64_t n, int64_t hint) {
    int64_t last = 0, offset = 1;
    int less = SORT_LESS(key, a[hint]);
    if (less < 0) return -1;
    if (less) { /* the place is left of hint: a[hint - offset] <= key < a[hint - last] */
        int64_t limit = hint + 1;
        while (offset < limit) {
            if ((less = SORT_LESS(key, a[hint - offset])) < 0) return -1;
            if (!less) break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > limit) offset = limit;
        int64_t left = hint - offset;
        offset = hint - last;
        last = left;
    } else { /* the place is right of hint: a[hint + last] <= key < a[hint + offset] */
        int64_t limit = n - hint;
        while (offset < limit) {
            if ((less = SORT_LESS(key, a[hint + offset])) < 0) return -1;
            if (less) break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > limit) offset = limit;
        last += hint;
        offset += hint;
    }
    for (last++; last < offset;) {
        int64_t middle = last + ((offset - last) >> 1);
        if ((less = SORT_LESS(key, a[middle])) < 0) return -1;
        if (less)
            offset = middle;
        else
            last = middle + 1;
    }
    return offset;
}

/* Sorts run [low, high), of which [low, start) is sorted, by binary insertion. */
static int SORT(insert_sort)(Sort *sort, SortSlice low, int64_t n, int64_t start) {
    if (start == 0) start = 1;
    for (; start < n; start++) {
        Value pivot = low.keys[start];
        int64_t left = 0, right = start;
        while (left < right) {
            int64_t middle = left + ((right - left) >> 1);
            int less = SORT_LESS(pivot, low.keys[middle]);
            if (less < 0) return -1;
            if (less)
                right = middle;
            else
                left = middle + 1;
        }
        memmove(low.keys + left + 1, low.keys + left, (size_t)(start - left) * sizeof(Value));
        low.keys[left] = pivot;
        if (!low.values) continue;
        Value value = low.values[start];
        memmove(low.values + left + 1, low.values + left, (size_t)(start - left) * sizeof(Value));
        low.values[left] = value;
    }
    return 0;
}

/* The length of the run that starts at low: ascending, or strictly descending (*descending). -1:
 * error. */
static int64_t SORT(run_length)(Sort *sort, const Value *low, int64_t n, bool *descending) {
    *descending = false;
    if (n <= 1) return n;
    int less = SORT_LESS(low[1], low[0]);
    if (less < 0) return -1;
    *descending = less;
    int64_t i = 2;
    for (; i < n; i++) {
        if ((less = SORT_LESS(low[i], low[i - 1])) < 0) return -1;
        if ((less != 0) != *descending) break;
    }
    return i;
}

/* ---- Merging neighbours: what is left of a and b, and where the result goes. The low form copies
 * a out and fills from the left; the high form copies b out and fills from the right. ---- */

/* One at a time, until one side keeps winning (MERGE_ON). */
SORT_PART MergeState SORT(low_singly)(Sort *sort, Merge *m) {
    int64_t a_wins = 0, b_wins = 0;
    while (a_wins < m->gallop_min && b_wins < m->gallop_min) {
        int less = SORT_LESS(m->b.keys[0], m->a.keys[0]);
        if (less < 0) return MERGE_FAILED;
        if (less) {
            slice_take(&m->to, &m->b);
            b_wins++;
            a_wins = 0;
            if (--m->nb == 0) return MERGE_DONE;
        } else {
            slice_take(&m->to, &m->a);
            a_wins++;
            b_wins = 0;
            if (--m->na == 1) return MERGE_LAST;
        }
    }
    return MERGE_ON;
}

/* Many at a time, as long as that pays (then MERGE_ON). */
SORT_PART MergeState SORT(low_gallop)(Sort *sort, Merge *m) {
    int64_t a_wins, b_wins;
    m->gallop_min++;
    do {
        m->gallop_min -= m->gallop_min > 1;
        a_wins = SORT(gallop_right)(sort, m->b.keys[0], m->a.keys, m->na, 0);
        if (a_wins < 0) return MERGE_FAILED;
        slice_copy(m->to, 0, m->a, 0, a_wins);
        slice_advance(&m->to, a_wins);
        slice_advance(&m->a, a_wins);
        m->na -= a_wins;
        if (m->na <= 1) return m->na ? MERGE_LAST : MERGE_DONE; /* 0: inconsistent comparison */
        slice_take(&m->to, &m->b);
        if (--m->nb == 0) return MERGE_DONE;
        b_wins = SORT(gallop_left)(sort, m->a.keys[0], m->b.keys, m->nb, 0);
        if (b_wins < 0) return MERGE_FAILED;
        slice_move(m->to, 0, m->b, 0, b_wins);
        slice_advance(&m->to, b_wins);
        slice_advance(&m->b, b_wins);
        m->nb -= b_wins;
        if (m->nb == 0) return MERGE_DONE;
        slice_take(&m->to, &m->a);
        if (--m->na == 1) return MERGE_LAST;
    } while (a_wins >= GALLOP_MIN || b_wins >= GALLOP_MIN);
    m->gallop_min++; /* it did not pay: be slower to try again */
    return MERGE_ON;
}

/* Merges a (na items) and b (nb items) where na <= nb, b[0] < a[0], and a's last item belongs
 * behind b's last. */
static int SORT(merge_low)(Sort *sort, SortSlice a, int64_t na, SortSlice b, int64_t nb) {
    if (sort_temp_reserve(sort, na) < 0) return -1;
    slice_copy(sort->temp, 0, a, 0, na);
    Merge m = {a, sort->temp, b, na, nb, sort->gallop_min};
    slice_take(&m.to, &m.b);
    MergeState state = --m.nb == 0 ? MERGE_DONE : m.na == 1 ? MERGE_LAST : MERGE_ON;
    while (state == MERGE_ON) {
        state = SORT(low_singly)(sort, &m);
        if (state == MERGE_ON) state = SORT(low_gallop)(sort, &m);
    }
    sort->gallop_min = m.gallop_min;
    if (state == MERGE_LAST) { /* a's last item goes behind all that is left of b */
        slice_move(m.to, 0, m.b, 0, m.nb);
        slice_copy(m.to, m.nb, m.a, 0, 1);
        return 0;
    }
    if (m.na) slice_copy(m.to, 0, m.a, 0, m.na);
    return state == MERGE_FAILED ? -1 : 0;
}

SORT_PART MergeState SORT(high_singly)(Sort *sort, Merge *m) {
    int64_t a_wins = 0, b_wins = 0;
    while (a_wins < m->gallop_min && b_wins < m->gallop_min) {
        int less = SORT_LESS(m->b.keys[0], m->a.keys[0]);
        if (less < 0) return MERGE_FAILED;
        if (less) {
            slice_take_back(&m->to, &m->a);
            a_wins++;
            b_wins = 0;
            if (--m->na == 0) return MERGE_DONE;
        } else {
            slice_take_back(&m->to, &m->b);
            b_wins++;
            a_wins = 0;
            if (--m->nb == 1) return MERGE_LAST;
        }
    }
    return MERGE_ON;
}

/* first_a: the first key of a, to which its keys are searched from the right; b's is temp's. */
SORT_PART MergeState SORT(high_gallop)(Sort *sort, Merge *m, const Value *first_a) {
    int64_t a_wins, b_wins;
    m->gallop_min++;
    do {
        m->gallop_min -= m->gallop_min > 1;
        int64_t at = SORT(gallop_right)(sort, m->b.keys[0], first_a, m->na, m->na - 1);
        if (at < 0) return MERGE_FAILED;
        a_wins = m->na - at;
        slice_advance(&m->to, -a_wins);
        slice_advance(&m->a, -a_wins);
        slice_move(m->to, 1, m->a, 1, a_wins);
        m->na -= a_wins;
        if (m->na == 0) return MERGE_DONE;
        slice_take_back(&m->to, &m->b);
        if (--m->nb == 1) return MERGE_LAST;
        at = SORT(gallop_left)(sort, m->a.keys[0], sort->temp.keys, m->nb, m->nb - 1);
        if (at < 0) return MERGE_FAILED;
        b_wins = m->nb - at;
        slice_advance(&m->to, -b_wins);
        slice_advance(&m->b, -b_wins);
        slice_copy(m->to, 1, m->b, 1, b_wins);
        m->nb -= b_wins;
        if (m->nb <= 1) return m->nb ? MERGE_LAST : MERGE_DONE; /* 0: inconsistent comparison */
        slice_take_back(&m->to, &m->a);
        if (--m->na == 0) return MERGE_DONE;
    } while (a_wins >= GALLOP_MIN || b_wins >= GALLOP_MIN);
    m->gallop_min++;
    return MERGE_ON;
}

/* The mirror image for na >= nb. */
static int SORT(merge_high)(Sort *sort, SortSlice a, int64_t na, SortSlice b, int64_t nb) {
    if (sort_temp_reserve(sort, nb) < 0) return -1;
    slice_copy(sort->temp, 0, b, 0, nb);
    Merge m = {b, a, sort->temp, na, nb, sort->gallop_min};
    slice_advance(&m.to, nb - 1);
    slice_advance(&m.b, nb - 1);
    slice_advance(&m.a, na - 1);
    slice_take_back(&m.to, &m.a);
    MergeState state = --m.na == 0 ? MERGE_DONE : m.nb == 1 ? MERGE_LAST : MERGE_ON;
    while (state == MERGE_ON) {
        state = SORT(high_singly)(sort, &m);
        if (state == MERGE_ON) state = SORT(high_gallop)(sort, &m, a.keys);
    }
    sort->gallop_min = m.gallop_min;
    if (state == MERGE_LAST) { /* b's first item goes in front of all that is left of a */
        slice_move(m.to, 1 - m.na, m.a, 1 - m.na, m.na);
        slice_advance(&m.to, -m.na);
        slice_copy(m.to, 0, m.b, 0, 1);
        return 0;
    }
    if (m.nb) slice_copy(m.to, 1 - m.nb, sort->temp, 0, m.nb);
    return state == MERGE_FAILED ? -1 : 0;
}

/* Merges pending runs i and i + 1. */
static int SORT(merge_at)(Sort *sort, uint32_t i) {
    SortSlice a = sort->runs[i].base, b = sort->runs[i + 1].base;
    int64_t na = sort->runs[i].length, nb = sort->runs[i + 1].length;
    sort->runs[i].length = na + nb;
    if (i + 3 == sort->run_count) sort->runs[i + 1] = sort->runs[i + 2];
    sort->run_count--;
    int64_t in_place = SORT(gallop_right)(sort, b.keys[0], a.keys, na,
                                          0); /* where b starts in a: before, a stays */
    if (in_place < 0) return -1;
    slice_advance(&a, in_place);
    na -= in_place;
    if (na == 0) return 0;
    nb = SORT(gallop_left)(sort, a.keys[na - 1], b.keys, nb,
                           nb - 1); /* where a ends in b: behind, b stays */
    if (nb <= 0) return (int)nb;
    return na <= nb ? SORT(merge_low)(sort, a, na, b, nb) : SORT(merge_high)(sort, a, na, b, nb);
}

/* Merges what powersort wants merged before a run of `length` items is pushed. */
static int SORT(merge_before)(Sort *sort, int64_t length) {
    if (sort->run_count == 0) return 0;
    const SortRun *top = &sort->runs[sort->run_count - 1];
    int power = run_power(top->base.keys - sort->keys, top->length, length, sort->length);
    while (sort->run_count > 1 && sort->runs[sort->run_count - 2].power > power)
        if (SORT(merge_at)(sort, sort->run_count - 2) < 0) return -1;
    sort->runs[sort->run_count - 1].power = power;
    return 0;
}

static int SORT(merge_all)(Sort *sort) {
    while (sort->run_count > 1) {
        uint32_t i = sort->run_count - 2;
        if (i > 0 && sort->runs[i - 1].length < sort->runs[i + 1].length) i--;
        if (SORT(merge_at)(sort, i) < 0) return -1;
    }
    return 0;
}

static int SORT(sort)(Sort *sort, SortSlice low) {
    int64_t left = sort->length, minrun = run_minimum(left);
    while (left > 0) {
        bool descending;
        int64_t n = SORT(run_length)(sort, low.keys, left, &descending);
        if (n < 0) return -1;
        if (descending) slice_reverse(low, n);
        if (n < minrun) {
            int64_t forced = left <= minrun ? left : minrun;
            if (SORT(insert_sort)(sort, low, forced, n) < 0) return -1;
            n = forced;
        }
        if (SORT(merge_before)(sort, n) < 0) return -1;
        sort->runs[sort->run_count++] = (SortRun){.base = low, .length = n};
        slice_advance(&low, n);
        left -= n;
    }
    return SORT(merge_all)(sort);
}

#undef SORT
#undef SORT_LESS
