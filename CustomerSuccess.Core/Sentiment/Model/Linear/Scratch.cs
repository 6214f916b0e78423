using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>Room for reading one text after the other on one thread.</summary>
internal sealed class Scratch
{
    private readonly float[] words = new float[Outputs.Width];
    private int[] seen = [];
    private int text;

    public float[] Characters { get; } = new float[Outputs.Width];

    /// <summary>The features that the model knows, each once.</summary>
    public List<(int Row, Feature Feature)> Found { get; } = [];

    /// <returns>Where the weights of words are summed up.</returns>
    public float[] Begin(int rows)
    {
        if (seen.Length < rows)
        {
            seen = new int[rows];
        }

        text++;
        Found.Clear();
        Array.Clear(words);
        Array.Clear(Characters);
        return words;
    }

    /// <returns>Whether the text has not had this row yet.</returns>
    public bool IsNew(int row)
    {
        var isNew = seen[row] != text;
        seen[row] = text;
        return isNew;
    }
}
