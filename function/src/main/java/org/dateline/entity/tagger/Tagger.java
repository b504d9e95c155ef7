package org.dateline.entity.tagger;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.entity.tagger.Consistency.Labelled;

/**
 * Finds the names of people, organisations and places with a trained network. Loaded once and never changed; safe for
 * all threads. Time grows linearly with the text, and what lies beyond {@link #LONGEST_TEXT} is not looked at.
 */
public final class Tagger implements NameTagger {
    /** Tokens of a text that are tagged, some 100,000 characters. */
    public static final int LONGEST_TEXT = 20_000;

    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";

    private final Characters characters;
    private final Pieces pieces;
    private final Network network;
    private final int longestText;

    private Tagger(Characters characters, Pieces pieces, Network network, int longestText) {
        this.characters = characters;
        this.pieces = pieces;
        this.network = network;
        this.longestText = longestText;
    }

    /**
     * Loads the tagger.
     *
     * @param files where the model lies
     * @throws ModelException with a sentence that says what is wrong with the files
     */
    public static Tagger load(ModelFiles files) {
        return load(files, LONGEST_TEXT);
    }

    /** The same with another limit, in tokens. */
    static Tagger load(ModelFiles files, int longestText) {
        files.verify();
        try {
            Characters characters = Characters.load();
            var pieces = new Pieces(Files.readAllLines(files.vocabulary()), characters);
            return new Tagger(characters, pieces, Network.load(files.network()), longestText);
        } catch (IOException | OrtException | IllegalArgumentException | UnsatisfiedLinkError e) {
            throw new ModelException(
                    "the model of names in " + files.folder() + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    @Override
    public List<TaggedName> names(String text) {
        List<Token> all = Tokens.of(text, characters);
        List<Token> tokens = all.subList(0, Math.min(all.size(), longestText));
        int[] path = BestPath.of(scores(text, tokens));
        List<Labelled> found = new ArrayList<>();
        for (int at = 0; at < path.length; at++) {
            int end = BestPath.nameEnd(path, at);
            if (end > at) {
                found.add(new Labelled(at, end, BestPath.kind(path[at])));
            }
        }
        return Consistency.of(text, all, found).stream()
                .map(name -> new TaggedName(
                        name.kind(),
                        all.get(name.first()).from(),
                        all.get(name.end() - 1).to()))
                .toList();
    }

    /** A row for each token, from the window where its first piece is furthest from an end. */
    private float[][] scores(String text, List<Token> tokens) {
        int[][] cut = new int[tokens.size()][];
        for (int at = 0; at < cut.length; at++) {
            int[] ids = pieces.of(
                    text.substring(tokens.get(at).from(), tokens.get(at).to()));
            cut[at] = ids.length > Window.SIZE ? Arrays.copyOf(ids, Window.SIZE) : ids;
        }
        float[][] scores = new float[cut.length][];
        int[] margins = new int[cut.length];
        Arrays.fill(margins, -1);
        for (Window window : Window.over(cut)) {
            score(tokens, cut, window, scores, margins);
        }
        return scores;
    }

    private void score(List<Token> tokens, int[][] cut, Window window, float[][] scores, int[] margins) {
        int[] ids = new int[window.pieces() + 2];
        int[] features = new int[ids.length];
        Arrays.fill(features, Tokens.FEATURES);
        ids[0] = pieces.id(BEGIN);
        ids[ids.length - 1] = pieces.id(END);
        int[] starts = new int[window.end() - window.first()];
        int next = 1;
        for (int token = window.first(); token < window.end(); token++) {
            starts[token - window.first()] = next;
            System.arraycopy(cut[token], 0, ids, next, cut[token].length);
            Arrays.fill(
                    features, next, next + cut[token].length, tokens.get(token).feature());
            next += cut[token].length;
        }
        float[][] scored = network.scores(ids, features);
        for (int token = window.first(); token < window.end(); token++) {
            int position = starts[token - window.first()];
            int margin = Math.min(position - 1, window.pieces() - position);
            if (margin > margins[token]) {
                margins[token] = margin;
                scores[token] = scored[position];
            }
        }
    }
}
