using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Messaging.Links;

public sealed class SignedLinksTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Token_Untouched_GivesItsSubject()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var links = database.Get<SignedLinks>();

        Assert.Equal("offer:45.x", links.Read("offer", links.Sign("offer", "offer:45.x", clock.Now.AddDays(1))).Value);
    }

    [Fact]
    public async Task Token_AfterItsTime_IsExpired()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var links = database.Get<SignedLinks>();
        var token = links.Sign("offer", "offer:45", clock.Now.AddDays(1));

        clock.Now = clock.Now.AddDays(1);

        Assert.Equal(LinkErrors.Expired, links.Read("offer", token).Error);
    }

    [Fact]
    public async Task Token_ForAnotherPurpose_IsNotTaken()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var links = database.Get<SignedLinks>();

        Assert.Equal(LinkErrors.Broken, links.Read("survey", links.Sign("offer", "offer:45", clock.Now.AddDays(1))).Error);
    }

    [Fact]
    public async Task Token_WithAnyLetterChanged_IsNotTaken()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var links = database.Get<SignedLinks>();
        var token = links.Sign("offer", "offer:45", clock.Now.AddDays(1));

        Assert.All(Enumerable.Range(0, token.Length - 1), i => Assert.False(
            links.Read("offer", $"{token[..i]}{(token[i] == 'A' ? 'B' : 'A')}{token[(i + 1)..]}").Succeeded));
        Assert.All(new[] { "", ".", "a.b", "ä.ö", token[..^4], $"{token}.x" }, wrong => Assert.Equal(LinkErrors.Broken, links.Read("offer", wrong).Error));
    }

    [Fact]
    public async Task Key_OfTwoPrograms_IsTheSame()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = database.Get<SignedLinks>().Sign("offer", "offer:45", clock.Now.AddDays(1));

        var other = new SignedLinks(database.Get<IDbContextFactory<CustomerSuccessContext>>(), clock);

        Assert.Equal("offer:45", other.Read("offer", token).Value);
    }
}
