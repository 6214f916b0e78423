namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>What people wait for: the server's part of a screen, the first load, a click on a list, memory per open screen.</summary>
internal static class ScreensBenchmark
{
    /// <param name="database">Scored customers, some of them owned by <see cref="OpenProduct.Owner"/>.</param>
    /// <param name="parts">Which to measure; none means all.</param>
    public static async Task RunAsync(string database, string[] parts)
    {
        bool Wanted(string part) => parts.Length == 0 || parts.Contains(part);
        await using (var product = await OpenProduct.StartAsync(database))
        {
            if (Wanted("render"))
            {
                await RenderTimes.PrintAsync(product);
            }

            if (Wanted("load"))
            {
                await FirstLoad.PrintAsync(product);
            }

            if (Wanted("repaint"))
            {
                await Repaint.PrintAsync(product);
            }
        }

        if (Wanted("memory"))
        {
            await OpenScreens.PrintAsync(database);
        }
    }
}
