namespace CustomerSuccess.Core.Sentiment.Remote;

/// <summary>Configuration section <c>Sentiment</c>.</summary>
public sealed record SentimentOptions
{
    /// <summary>Where a classifier answers <c>POST {"inputs": "text"}</c> with labels and scores, as Text Embeddings Inference does at <c>/predict</c>; null judges on this machine only.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>How long one answer may take; then the own model judges.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>After so many failures in a row it is left alone for <see cref="Pause"/>.</summary>
    public int Failures { get; init; } = 3;

    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one file of an import may wait for answers in all; the rest of its texts is judged by the own model.</summary>
    public TimeSpan ImportBudget { get; init; } = TimeSpan.FromSeconds(30);

    /// <exception cref="InvalidOperationException">A value that cannot work.</exception>
    internal SentimentOptions Checked()
    {
        var wrong = Endpoint is { } address && (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https")) ? "Sentiment:Endpoint must be an http or https address"
            : Timeout <= TimeSpan.Zero || Pause <= TimeSpan.Zero || ImportBudget < TimeSpan.Zero ? "Sentiment:Timeout and Sentiment:Pause must be above zero, Sentiment:ImportBudget not below"
            : Failures < 1 ? "Sentiment:Failures must be at least 1"
            : null;
        return wrong is null ? this : throw new InvalidOperationException($"{wrong}.");
    }
}
