using System.Text.RegularExpressions;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class UserVerbTests
{
    private const string Link = @"http://localhost:5080/choose-password/[A-Za-z0-9_-]{20,}";

    [Fact]
    public async Task Add_APerson_PrintsTheLinkThatLetsThemIn()
    {
        using var terminal = await Terminal.OpenAsync();
        var (exitCode, output, error) = await terminal.RunAsync("user", "add", "Ada@Example.com", "--name", "Ada King", "--role", "admin");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches($@"^Open {Link} to choose a password\. The link works once, for three days\.$", output);
        Assert.Equal((0, "ada@example.com                          Admin   invited   Ada King", ""), await terminal.RunAsync("user", "list"));
    }

    [Fact]
    public async Task Add_WithJson_EndsWithTheLink()
    {
        using var terminal = await Terminal.OpenAsync();
        var (_, output, _) = await terminal.RunAsync("user", "add", "ada@example.com", "--name", "Ada", "--json");
        Assert.Matches($"^\\{{\"link\":\"{Link}\"\\}}$", output.Split('\n')[^1]);
    }

    [Theory]
    [InlineData("Bob", "bob@example.com", "bob@example.com signs in here already.")]
    [InlineData("Bob", "BOB@example.com", "bob@example.com signs in here already.")]
    [InlineData("Eve", "eve", "'eve' is no e-mail address.")]
    [InlineData(" ", "eve@example.com", "A name is needed, of at most 100 characters.")]
    public async Task Add_WhatCannotBe_SaysWhyAndFails(string name, string email, string message)
    {
        using var terminal = await WithBobAsync();
        Assert.Equal((1, "", message), await terminal.RunAsync("user", "add", email, "--name", name));
    }

    [Fact]
    public async Task List_WithJson_IsOneObject()
    {
        using var terminal = await WithBobAsync();
        Assert.Equal(
            (0, """{"people":[{"email":"bob@example.com","name":"Bob","role":"csm","disabled":false,"invited":true}]}""", ""),
            await terminal.RunAsync("user", "list", "--json"));
    }

    [Fact]
    public async Task Disable_AndEnable_ShowInTheList()
    {
        using var terminal = await WithBobAsync();
        Assert.Equal((0, """{"email":"bob@example.com","disabled":true}""", ""), await terminal.RunAsync("user", "disable", "bob@example.com", "--json"));
        Assert.Equal("bob@example.com                          Csm     disabled  Bob", (await terminal.RunAsync("user", "list")).Output);
        Assert.Equal((0, "", ""), await terminal.RunAsync("user", "enable", "bob@example.com"));
        Assert.Equal("bob@example.com                          Csm     invited   Bob", (await terminal.RunAsync("user", "list")).Output);
    }

    [Fact]
    public async Task Disable_TheLastAdmin_IsRefused()
    {
        using var terminal = await WithBobAsync();
        await terminal.RunAsync("user", "add", "ada@example.com", "--name", "Ada", "--role", "Admin");
        Assert.Equal(
            (1, "", "This is the last admin. Make somebody else an admin first."), await terminal.RunAsync("user", "disable", "ada@example.com"));
    }

    [Fact]
    public async Task Reset_Twice_GivesAnotherLinkEachTime()
    {
        using var terminal = await WithBobAsync();
        var first = await terminal.RunAsync("user", "reset", "bob@example.com");
        var second = await terminal.RunAsync("user", "reset", "bob@example.com");
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.NotEqual(Regex.Match(first.Output, Link).Value, Regex.Match(second.Output, Link).Value);
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("enable")]
    [InlineData("reset")]
    public async Task Verb_OnSomebodyUnknown_SaysSoAndFails(string verb)
    {
        using var terminal = await Terminal.OpenAsync();
        Assert.Equal((1, "", "Nobody signs in with nobody@example.com."), await terminal.RunAsync("user", verb, "nobody@example.com"));
    }

    private static async Task<Terminal> WithBobAsync()
    {
        var terminal = await Terminal.OpenAsync();
        Assert.Equal(0, (await terminal.RunAsync("user", "add", "bob@example.com", "--name", "Bob")).ExitCode);
        return terminal;
    }
}
