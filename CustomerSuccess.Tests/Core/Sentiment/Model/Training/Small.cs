using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Training;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Training;

/// <summary>A few texts that make a model within a moment.</summary>
internal static class Small
{
    public static readonly TrainingSettings Settings = new(Epochs: 5, CharacterTexts: 2, Folds: 2);

    private static readonly string[] Good = ["thank you for the help", "the team is great", "great work", "i love the new board", "thank you all"];
    private static readonly string[] Bad = ["the app is awful", "this is an awful mess", "i hate the wait", "the wait was a mess", "i hate this app"];
    private static readonly string[] Plain = ["the meeting is at noon", "the file is on the desk", "the desk is in the room", "we meet at noon", "the room is open"];

    public static IReadOnlyList<LabelledText> Texts =>
    [
        .. Enumerable.Range(0, 4).SelectMany(_ => Good.Select(text => Text(text, 15)).Concat(Bad.Select(text => Text(text, 3))).Concat(Plain.Select(text => Text(text, 27)))),
    ];

    public static SentimentModel Model(TrainingSettings? settings = null) => SentimentTraining.Run(Texts, settings ?? Settings, "{}", _ => { }, CancellationToken.None);

    private static LabelledText Text(string text, int label)
    {
        var bits = Outputs.Implied([label]);
        return new LabelledText(text, bits, Outputs.Known(bits));
    }
}
