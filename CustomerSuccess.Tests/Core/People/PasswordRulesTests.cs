using CustomerSuccess.Core.People;

namespace CustomerSuccess.Tests.Core.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("wet paint dries")]
    [InlineData("twelveletter")]
    [InlineData("ünïcödé gründe")]
    [InlineData("82659137046215")]
    [InlineData("only small letters and spaces")]
    public void Password_OfTwelveCharactersOfAnyKind_IsTaken(string password) => Assert.Null(Fault(password));

    [Theory]
    [InlineData("")]
    [InlineData("elevenchars")]
    [InlineData("Aa1!Aa1!x")]
    public void Password_OfFewerThanTwelveCharacters_IsRefusedWhateverItMixes(string password) =>
        Assert.Contains("at least 12", Fault(password));

    [Fact]
    public void Password_OfMoreThan128Characters_IsRefused()
    {
        Assert.Null(Fault(Words(128)));
        Assert.Contains("at most 128", Fault(Words(129)));
    }

    [Theory]
    [InlineData("123qweasdzxc")]
    [InlineData("123QWEasdzxc")]
    [InlineData("password123456!!")]
    [InlineData("!!!Password2026!!!")]
    [InlineData("000000000000")]
    [InlineData("12345678901234")]
    [InlineData("43210987654321")]
    [InlineData("ABCDEFGHIJKLM")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("ann@example.com")]
    [InlineData("Ann Example 2026")]
    [InlineData("annexample1234")]
    [InlineData("CustomerSuccess1")]
    public void Password_ThatAnybodyWouldTry_IsRefused(string password) => Assert.Contains("first that anybody would try", Fault(password));

    private static string? Fault(string password) => PasswordRules.FirstFault(password, "ann@example.com", "Ann Example")?.Message;

    private static string Words(int length) => string.Concat(Enumerable.Range(1, 30).Select(number => $"word{number} "))[..length];
}
