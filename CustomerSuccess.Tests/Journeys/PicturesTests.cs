using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>
/// Makes the pictures of docs/screenshots. They change only when somebody asks for it with <c>CUSTOMERSUCCESS_PICTURES=1</c>;
/// otherwise the test sees that each can be made and that it is there.
/// </summary>
[Collection(DemoJourneys.Name)]
public sealed class PicturesTests(DemoApp demo, Chromium chromium)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "screenshots");

    [Theory]
    [InlineData(Role.Leader, AppRoutes.Portfolio, "portfolio")]
    [InlineData(Role.Csm, AppRoutes.Today, "today")]
    [InlineData(Role.Csm, AppRoutes.Book, "my-book")]
    [InlineData(Role.Admin, $"{AppRoutes.Scorecards}/retention", "studio")]
    [InlineData(Role.Csm, $"{AppRoutes.Customers}/MV-1006", "customer")]
    [InlineData(Role.Leader, AppRoutes.ChurnModel, "churn-model")]
    [InlineData(Role.Csm, AppRoutes.Inbox, "inbox")]
    [InlineData(Role.Leader, AppRoutes.Approvals, "approvals")]
    [InlineData(Role.Csm, AppRoutes.Tasks, "tasks")]
    public async Task Picture_OfAScreenInBothThemes_IsInTheDocuments(Role role, string address, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.OpenAsync(demo.App, scheme: scheme);
            await page.SignInAsync(role);
            await page.OpenAsync(address);
            await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
            await page.EvaluateAsync("() => document.fonts.ready");
            var picture = await page.ScreenshotAsync();
            var file = Path.Combine(Folder, $"{name}-{scheme.ToString().ToLowerInvariant()}.png");
            if (Environment.GetEnvironmentVariable("CUSTOMERSUCCESS_PICTURES") == "1")
            {
                Directory.CreateDirectory(Folder);
                await File.WriteAllBytesAsync(file, picture);
            }

            Assert.True(File.Exists(file), $"{file} is missing: run this test with CUSTOMERSUCCESS_PICTURES=1.");
            // An empty page in one colour packs into some 10 kB.
            Assert.InRange(picture.Length, 40_000, 1_000_000);
        }
    }
}
