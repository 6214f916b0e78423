namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>A person at a customer.</summary>
internal sealed record DemoContact(string Id, string Given, string Family, string Email, string Role, bool Champion, bool Executive)
{
    public DateOnly? LeftOn { get; init; }

    public string Name => $"{Given} {Family}";

    public bool IsThere(DateOnly day) => LeftOn is null || LeftOn > day;
}
