namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>A piece of a text.</summary>
/// <param name="Start">In the text, in characters.</param>
/// <param name="Form">In lower case, with letters that repeat more than twice cut to two; of a number "0".</param>
/// <param name="Capitals">Written in capitals throughout.</param>
internal readonly record struct Token(int Start, int Length, string Form, TokenKind Kind, bool Capitals = false);
