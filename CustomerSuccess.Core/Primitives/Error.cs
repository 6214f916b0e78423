namespace CustomerSuccess.Core.Primitives;

/// <summary>Something that was to be expected and that a person can mend; the message is written for that person.</summary>
public abstract record Error(string Message);
