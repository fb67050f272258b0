package eoullim.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A text cut into the words the analyser sees, and where they stand. */
final class Analysis {

    private final Analyzer analyser;

    Analysis(Analyzer analyser) {
        this.analyser = analyser;
    }

    /** One word of the analyser: 영어 at 2 to 4 of 생활영어. */
    record Token(String term, int from, int to) {
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyser.tokenStream(WordIndex.TITLE, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Every word, and every run of words that touch each other: 생활, 영어 and 생활영어. */
    static Set<String> runs(List<Token> tokens) {
        Set<String> runs = new LinkedHashSet<>();
        for (int first = 0; first < tokens.size(); first++) {
            StringBuilder run = new StringBuilder(tokens.get(first).term());
            runs.add(run.toString());
            for (int next = first + 1; next < tokens.size() && tokens.get(next).from() == tokens.get(next - 1).to(); next++) {
                runs.add(run.append(tokens.get(next).term()).toString());
            }
        }
        return runs;
    }
}
