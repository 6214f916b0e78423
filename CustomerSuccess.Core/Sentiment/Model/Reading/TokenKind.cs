namespace CustomerSuccess.Core.Sentiment.Model.Reading;

internal enum TokenKind
{
    Word,
    Number,
    Emoji,

    /// <summary>Exclamation and question marks, dots that trail off, smileys of characters.</summary>
    Mark,

    /// <summary>Where a clause ends.</summary>
    Break,
}
