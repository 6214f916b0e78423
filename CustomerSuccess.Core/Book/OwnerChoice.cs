namespace CustomerSuccess.Core.Book;

/// <param name="Name">The e-mail address where nobody with it signs in here.</param>
public sealed record OwnerChoice(string Email, string Name);
