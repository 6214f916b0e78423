using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Settings;

internal sealed class ExchangeRateMapping : IEntityTypeConfiguration<ExchangeRate>
{
    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.ToTable("ExchangeRates");
        builder.HasKey(rate => new { rate.Currency, rate.From });
        builder.Property(rate => rate.Currency).HasMaxLength(3);
        builder.Property(rate => rate.Rate).HasPrecision(18, 8);
    }
}
