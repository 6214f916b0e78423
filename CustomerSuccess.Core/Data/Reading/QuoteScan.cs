namespace CustomerSuccess.Core.Data.Reading;

/// <summary>
/// Follows the quotes of one CSV record (RFC 4180) across its lines. A quote counts only where a value begins; behind a closing quote
/// spaces are allowed.
/// </summary>
internal struct QuoteScan(char delimiter)
{
    private Place place;

    private enum Place
    {
        ValueBegins,
        Plain,
        Quoted,

        /// <summary>A quote inside a quoted value: the next letter tells whether it was doubled or closed the value.</summary>
        QuoteInQuoted,
        Closed,
    }

    /// <summary>A quoted value has begun and not ended yet.</summary>
    public readonly bool Open => place == Place.Quoted;

    /// <summary>A quote ended a value, and something else than a separator follows.</summary>
    public bool Broken { get; private set; }

    /// <summary>Values of the record so far.</summary>
    public int Values { get; private set; } = 1;

    public void Scan(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (place != Place.Quoted)
            {
                place = letter == delimiter ? Separated() : Next(letter);
            }
            else if (letter == '"')
            {
                place = Place.QuoteInQuoted;
            }
        }
    }

    private Place Separated()
    {
        Values++;
        return Place.ValueBegins;
    }

    private Place Next(char letter)
    {
        switch (place)
        {
            case Place.ValueBegins:
                return letter == '"' ? Place.Quoted : Place.Plain;
            case Place.QuoteInQuoted when letter == '"':
                return Place.Quoted;
            case Place.QuoteInQuoted or Place.Closed:
                Broken |= letter is not (' ' or '\r' or '\n');
                return Place.Closed;
            default:
                return Place.Plain;
        }
    }
}
