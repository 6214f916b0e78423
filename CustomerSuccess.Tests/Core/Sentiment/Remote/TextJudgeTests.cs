using System.Net;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Remote;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Sentiment.Remote;

public sealed class TextJudgeTests
{
    private const string Text = "The export is awful.";

    private static readonly SentimentOptions Options = new() { Endpoint = new Uri("http://127.0.0.1/predict"), Timeout = TimeSpan.FromMinutes(1), Failures = 2 };

    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public void Judge_WithoutARemoteOne_IsTheOwnModel()
    {
        using var judge = new TextJudge(new SentimentOptions(), clock);
        Assert.Equivalent(TextClassifier.Shipped.Judge(Text), judge.Judge(Text));
    }

    [Fact]
    public void Judge_WithARemoteOne_TakesItsSideAndKeepsOurWords()
    {
        using var remote = new Remote(_ => """[[{"label":"positive","score":0.9}]]""");
        using var judge = new TextJudge(Options, clock, remote);
        var judgement = judge.Judge(Text);
        Assert.Equal((TextSentiment.Positive, 0.9, 0.9), (judgement.Sentiment, judgement.Score, judgement.Confidence));
        Assert.Equal("awful", judgement.Words[0].Word);
        Assert.Equal("""{"inputs":"The export is awful."}""", Assert.Single(remote.Asked));
    }

    [Fact]
    public void Judge_WithARemoteOneThatFailsTwice_LeavesItAloneForAWhile()
    {
        using var remote = new Remote(_ => throw new HttpRequestException("refused"));
        using var judge = new TextJudge(Options, clock, remote);
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(TextSentiment.Negative, judge.Judge(Text).Sentiment));
        Assert.Equal(2, remote.Asked.Count);
        clock.Set("2026-11-21");
        judge.Judge(Text);
        Assert.Equal(3, remote.Asked.Count);
    }

    [Fact]
    public void Judge_WithARemoteOneThatHangs_FallsBackToTheOwnModel()
    {
        using var remote = new Remote(cancelled =>
        {
            cancelled.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            throw new OperationCanceledException(cancelled);
        });
        using var judge = new TextJudge(Options with { Timeout = TimeSpan.FromMilliseconds(50) }, clock, remote);
        Assert.Equal(TextSentiment.Negative, judge.Judge(Text).Sentiment);
    }

    [Fact]
    public void Judge_OfAnImport_StopsAskingWhenItsTimeIsUp()
    {
        using var remote = new Remote(_ => """[{"label":"positive","score":0.9}]""");
        using var judge = new TextJudge(Options with { ImportBudget = TimeSpan.Zero }, clock, remote);
        Assert.Equal(TextSentiment.Negative, judge.ForImport()(Text).Sentiment);
        Assert.Empty(remote.Asked);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/predict")]
    [InlineData("predict")]
    public void Options_WithAnAddressThatIsNone_AreRefused(string address) =>
        Assert.Throws<InvalidOperationException>(() => new TextJudge(new SentimentOptions { Endpoint = new Uri(address, UriKind.RelativeOrAbsolute) }, clock));

    private sealed class Remote(Func<CancellationToken, string> answer) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var reader = new StreamReader(request.Content!.ReadAsStream(cancellationToken));
            Asked.Add(reader.ReadToEnd());
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer(cancellationToken)) };
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
