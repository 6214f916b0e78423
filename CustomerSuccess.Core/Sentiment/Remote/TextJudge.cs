using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Sentiment.Remote;

/// <summary>
/// Judges texts: by the model on this machine, and where a remote classifier is configured by that, which decides sentiment, score and confidence;
/// emotions, issues and words are always our own. A remote one that fails, hangs or answers nonsense changes nothing but the time it took.
/// </summary>
public sealed class TextJudge : IDisposable
{
    /// <summary>Longer texts are cut for the remote one, which has its own limit of tokens.</summary>
    private const int Longest = 2_000;

    private readonly SentimentOptions options;
    private readonly Circuit circuit;
    private readonly HttpClient? client;

    public TextJudge(SentimentOptions options, TimeProvider clock)
        : this(options, clock, handler: null)
    {
    }

    internal TextJudge(SentimentOptions options, TimeProvider clock, HttpMessageHandler? handler)
    {
        this.options = options.Checked();
        circuit = new Circuit(options.Failures, options.Pause, clock);
        client = options.Endpoint is null ? null : new HttpClient(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    /// <summary>With a budget of time of its own, for many texts in a row.</summary>
    public Func<string, TextJudgement> ForImport()
    {
        var left = options.ImportBudget;
        return text =>
        {
            if (client is null || left <= TimeSpan.Zero)
            {
                return TextClassifier.Shipped.Judge(text);
            }

            var watch = Stopwatch.StartNew();
            var judgement = Judge(text);
            left -= watch.Elapsed;
            return judgement;
        };
    }

    public TextJudgement Judge(string text)
    {
        var own = TextClassifier.Shipped.Judge(text);
        return client is not null && !string.IsNullOrWhiteSpace(text) && !circuit.IsOpen && Ask(client, text) is { } remote
            ? own with { Sentiment = remote.Sentiment, Score = remote.Score, Confidence = remote.Confidence, IsAngry = own.IsAngry && remote.Sentiment != TextSentiment.Positive }
            : own;
    }

    public void Dispose() => client?.Dispose();

    private (TextSentiment Sentiment, double Score, double Confidence)? Ask(HttpClient remote, string text)
    {
        using var timeout = new CancellationTokenSource(options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, options.Endpoint) { Content = Body(text) };
            using var response = remote.Send(request, timeout.Token);
            response.EnsureSuccessStatusCode();
            using var reader = new StreamReader(response.Content.ReadAsStream(timeout.Token));
            var answer = RemoteAnswer.Read(reader.ReadToEnd());
            Note(answer is not null);
            return answer;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // A timeout while the answer is read shows as a disposed content. The own model has judged already; the circuit keeps a dead classifier from costing its timeout for every text.
            Note(answered: false);
            return null;
        }
    }

    private static StringContent Body(string text) =>
        new(JsonSerializer.Serialize(new { inputs = text[..Math.Min(text.Length, Longest)] }), Encoding.UTF8, "application/json");

    private void Note(bool answered)
    {
        if (answered)
        {
            circuit.Succeeded();
        }
        else
        {
            circuit.Failed();
        }
    }
}
