namespace CustomerSuccess.Web.Touches;

/// <summary>What a CSM's rating means, in the words of the bands that it stands for.</summary>
internal static class RatingWords
{
    /// <summary>Best first.</summary>
    public static readonly IReadOnlyList<(int Rating, string Word)> All = [(5, "Delighted"), (4, "Content"), (3, "Wavering"), (2, "Unhappy"), (1, "Lost")];

    public static string Of(double rating) => All.Single(word => word.Rating == (int)rating).Word;
}
