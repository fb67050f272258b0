package eoullim.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One question put to one glance: a set of positions for each filter that is set, and what follows from them. A count beside an
 * option is the length of the list one gets by choosing that option alone within its filter.
 */
final class Selection {

    private final Glance glance;
    private final CatalogueQuery query;
    private final Words.Hits hits;
    private final Map<Filter, BitSet> chosen = new EnumMap<>(Filter.class);

    Selection(Glance glance, CatalogueQuery query) {
        this(glance, query, query.hasWords() ? glance.shelf().words().find(query.words()) : null);
    }

    private Selection(Glance glance, CatalogueQuery query, Words.Hits hits) {
        this.glance = glance;
        this.query = query;
        this.hits = hits;
        query.chosen().forEach((filter, options) -> chosen.put(filter, union(glance.options(filter), options)));
    }

    /** Positions that answer the whole question. */
    BitSet found() {
        return narrowedBut(null);
    }

    boolean isSimilar() {
        return hits != null && hits.similar() && !hits.at().isEmpty();
    }

    /** What to mark in titles. */
    Set<String> marks() {
        return hits == null ? Set.of() : hits.marks();
    }

    Facet facet(Filter filter) {
        BitSet others = narrowedBut(filter);
        List<FacetOption> options = new ArrayList<>();
        Map<String, BitSet> sets = glance.options(filter);
        Iterable<String> codes = filter.isOpenEnded() ? sets.keySet() : filter.options();
        for (String code : codes) {
            BitSet both = (BitSet) others.clone();
            both.and(sets.get(code));
            Named named = filter.isOpenEnded() ? glance.shelf().named(code) : null;
            options.add(new FacetOption(code, named == null ? null : named.nameKo(), named == null ? null : named.nameEn(),
                    both.cardinality(), query.has(filter, code)));
        }
        return new Facet(filter, options);
    }

    /** The rows of one page, in order. */
    int[] page(BitSet found, int first, int size) {
        int[] rows = new int[Math.max(0, Math.min(size, found.cardinality() - first))];
        int seen = 0;
        for (int position : order(found)) {
            if (found.get(position) && seen++ >= first) {
                if (seen - first > rows.length) {
                    break;
                }
                rows[seen - first - 1] = position;
            }
        }
        return rows;
    }

    /** What each single condition costs, the dearest first; only those that would show anything. */
    List<Relaxation> relaxations() {
        List<Relaxation> all = new ArrayList<>();
        if (hits != null) {
            add(all, null, query.withWords(""));
        }
        chosen.keySet().forEach(filter -> add(all, filter, query.without(filter)));
        all.sort(Comparator.comparingInt(Relaxation::count).reversed());
        return all;
    }

    private void add(List<Relaxation> all, Filter lifted, CatalogueQuery looser) {
        int count = new Selection(glance, looser, lifted == null ? null : hits).found().cardinality();
        if (count > 0) {
            all.add(new Relaxation(lifted, looser, count));
        }
    }

    private BitSet narrowedBut(Filter left) {
        BitSet all = glance.everything();
        if (hits != null) {
            all.and(hits.at());
        }
        chosen.forEach((filter, set) -> {
            if (filter != left) {
                all.and(set);
            }
        });
        return all;
    }

    private int[] order(BitSet found) {
        int[] byMoment = glance.order(query.sorting());
        if (hits == null || query.sorting() != Sorting.FITTING) {
            return byMoment;
        }
        int[] rank = new int[glance.shelf().size()];
        for (int i = 0; i < byMoment.length; i++) {
            rank[byMoment[i]] = i;
        }
        return found.stream().boxed()
                .sorted(Comparator.<Integer, Float>comparing(position -> -hits.scores()[position]).thenComparing(position -> rank[position]))
                .mapToInt(Integer::intValue).toArray();
    }

    private static BitSet union(Map<String, BitSet> sets, Set<String> options) {
        BitSet union = new BitSet();
        options.forEach(option -> union.or(sets.getOrDefault(option, new BitSet())));
        return union;
    }
}
