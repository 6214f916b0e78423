namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>Something about a customer that a template may say.</summary>
/// <param name="Key">As templates name it.</param>
/// <param name="Name">In words; "{Name} is not known" says why a mail is held.</param>
/// <param name="Example">As it is written out.</param>
/// <param name="Meaning">From what it is read, and when it is absent.</param>
public sealed record FactInfo(string Key, string Name, string Example, string Meaning);
