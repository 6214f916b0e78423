using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>
/// The icons of the application, drawn on a 16 x 16 grid with a stroke of 1.5. A few hundred bytes of markup each, shared by all screens;
/// the icon font that comes with Radzen is 1.1 MB and only loads where a Radzen control shows one.
/// </summary>
internal static class Icons
{
    public static readonly MarkupString ArrowRight = Draw("M6 4l4 4-4 4");
    public static readonly MarkupString Bell = Draw("M4 11V7a4 4 0 018 0v4l1 1.2H3zM6.8 14h2.4");
    public static readonly MarkupString Book = Draw("M3 3.5A1.5 1.5 0 014.5 2H13v10H4.5A1.5 1.5 0 003 13.5zM3 13.5A1.5 1.5 0 004.5 15H13v-3");
    public static readonly MarkupString Calendar = Draw("M2.5 4.5a1 1 0 011-1h9a1 1 0 011 1v8a1 1 0 01-1 1h-9a1 1 0 01-1-1zM2.5 6.8h11M5.5 2v2.5M10.5 2v2.5");
    public static readonly MarkupString Check = Draw("M3 8.5l3.2 3L13 4.8");
    public static readonly MarkupString Clock = Draw("M8 2.2a5.8 5.8 0 100 11.6A5.8 5.8 0 008 2.2zM8 5v3.2l2 1.3");
    public static readonly MarkupString Close = Draw("M4 4l8 8M12 4l-8 8");
    public static readonly MarkupString Columns = Draw("M3 4.5h5M11.5 4.5H13M3 11.5h1.5M8 11.5h5M9.7 2.8v3.4M6.2 9.8v3.4");
    public static readonly MarkupString Copy = Draw("M5.5 5.5h8v8h-8zM10.500 5.500v-3h-8v8h3");
    public static readonly MarkupString Customers = Draw("M2.5 13.500V3.500h6v10M8.500 6.500h5v7M1.500 13.500h13M4.500 6h2M4.500 8.500h2M4.500 11h2M10.500 9h1M10.500 11.200h1");
    public static readonly MarkupString Database = Draw("M8 2.5c3 0 5 .8 5 2s-2 2-5 2-5-.8-5-2 2-2 5-2zM3 4.5v7c0 1.2 2 2 5 2s5-.8 5-2v-7M3 8c0 1.200 2 2 5 2s5-.8 5-2");
    public static readonly MarkupString Dollar = Draw("M8 2.5v11M10.8 5.2C10.3 4.3 9.3 4 8 4c-1.6 0-2.7.7-2.7 1.9 0 2.8 5.6 1.3 5.6 4.1 0 1.3-1.2 2-2.9 2-1.5 0-2.6-.5-3-1.5");
    public static readonly MarkupString Down = Draw("M4 6l4 4 4-4");
    public static readonly MarkupString Download = Draw("M8 2.500v7.500M4.800 7l3.200 3 3.200-3M2.500 13.500h11");
    public static readonly MarkupString Edit = Draw("M3 13l.6-2.600L10.800 3.200l2 2L5.600 12.400zM9.500 4.500l2 2");
    public static readonly MarkupString File = Draw("M4 2.5h5l3 3v8H4zM9 2.5v3h3");
    public static readonly MarkupString Filter = Draw("M3 4h10M5 8h6M7 12h2");
    public static readonly MarkupString Flag = Draw("M4 14V2.5h8l-2 3 2 3H4");
    public static readonly MarkupString Gift = Draw("M2.500 5.500h11v3h-11zM3.500 8.500v5h9v-5M8 5.500v8M8 5.500C5 5.500 4.500 2.500 6 2.500c1.300 0 2 1.500 2 3 0-1.500.700-3 2-3 1.500 0 1 3-2 3");
    public static readonly MarkupString Inbox = Draw("M2.500 9l2-5.500h7l2 5.500v4h-11zM2.500 9h3.200l.8 1.800h3L10.300 9h3.200");
    public static readonly MarkupString Locked = Draw("M4 7.500h8v6H4zM5.800 7.500V5.500a2.200 2.200 0 014.400 0v2");
    public static readonly MarkupString Logo = Draw("M2 11.5l4-4 2.500 2.500L14 4.500");
    public static readonly MarkupString Mail = Draw("M2.5 4.5h11v8h-11zM2.5 5l5.5 4 5.5-4");
    public static readonly MarkupString Moon = Draw("M13 9.6A5.5 5.5 0 016.4 3 5.5 5.5 0 1013 9.6z");
    public static readonly MarkupString More = Draw("M3.5 8h.01M8 8h.01M12.5 8h.01");
    public static readonly MarkupString People = Draw("M6 8a2.3 2.3 0 100-4.6A2.3 2.3 0 006 8zM1.8 13c.3-2.2 2-3.4 4.2-3.4s3.9 1.2 4.2 3.4M10.5 3.6a2.2 2.2 0 010 4.2M12 9.9c1.3.4 2.1 1.4 2.3 3.1");
    public static readonly MarkupString Person = Draw("M8 8a2.7 2.7 0 100-5.4A2.7 2.7 0 008 8zM2.8 13.8c.4-2.6 2.5-4 5.2-4s4.8 1.4 5.2 4");
    public static readonly MarkupString Phone = Draw("M3 3.5l2.2-.8L6.6 6 5.2 7.2a8 8 0 003.6 3.6L10 9.4l3.3 1.4-.8 2.2c-.2.6-.8.9-1.4.8C6.5 12.9 3.1 9.5 2.2 4.9 2.1 4.3 2.4 3.7 3 3.5z");
    public static readonly MarkupString Plus = Draw("M8 3.500v9M3.500 8h9");
    public static readonly MarkupString Portfolio = Draw("M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.500v4.500H9z");
    public static readonly MarkupString Print = Draw("M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z");
    public static readonly MarkupString Refresh = Draw("M13 8a5 5 0 11-1.5-3.5M13 2.5v2.5h-2.5");
    public static readonly MarkupString Search = Draw("M7 2.8a4.2 4.2 0 100 8.4 4.2 4.2 0 000-8.4zM10.2 10.2L13.5 13.5");
    public static readonly MarkupString SignOut = Draw("M6.500 2.500H3v11h3.500M10 5l3 3-3 3M13 8H6.500");
    public static readonly MarkupString Star = Draw("M8 2.200l1.800 3.700 4 .6-2.900 2.800.7 4L8 11.400l-3.600 1.900.7-4L2.200 6.500l4-.6z");
    public static readonly MarkupString Sun = Draw("M8 2v1.5M8 12.5V14M2 8h1.5M12.5 8H14M3.8 3.8l1 1M11.2 11.2l1 1M3.8 12.2l1-1M11.2 4.8l1-1M8 5.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z");
    public static readonly MarkupString System = Draw("M2.500 3h11v7.500h-11zM6 13.500h4M8 10.500v3");
    public static readonly MarkupString Table = Draw("M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6 6.5v6");
    public static readonly MarkupString Ticket = Draw("M2.5 5h11v2a1 1 0 000 2v2h-11V9a1 1 0 000-2z");
    public static readonly MarkupString Trend = Draw("M2 11.5l4-4 2.5 2.5L14 4.5M10 4.5h4v4");
    public static readonly MarkupString Undo = Draw("M6 3L3 6l3 3M3 6h6.500a3.500 3.500 0 010 7H6");
    public static readonly MarkupString Unlocked = Draw("M4 7.500h8v6H4zM5.800 7.500V5a2.200 2.200 0 014.200-.9");
    public static readonly MarkupString Up = Draw("M4 10l4-4 4 4");
    public static readonly MarkupString Upload = Draw("M8 10V2.500M4.800 5.500L8 2.500l3.200 3M2.500 13.500h11");
    public static readonly MarkupString Warning = Draw("M8 2.500l6 11H2zM8 6.500v3.500M8 11.800h.01");

    private static MarkupString Draw(string path) => new($"<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>");
}
