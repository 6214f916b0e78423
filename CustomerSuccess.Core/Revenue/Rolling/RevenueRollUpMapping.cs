using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Revenue.Rolling;

internal sealed class RevenueRollUpMapping : IEntityTypeConfiguration<RevenueRollUp>
{
    public void Configure(EntityTypeBuilder<RevenueRollUp> builder)
    {
        builder.ToTable("RevenueRollUps");
        builder.Property(rollUp => rollUp.Id).ValueGeneratedNever();
        builder.Property(rollUp => rollUp.Currency).HasMaxLength(3);
    }
}
