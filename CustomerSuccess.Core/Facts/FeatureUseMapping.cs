using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class FeatureUseMapping : IEntityTypeConfiguration<FeatureUse>
{
    public void Configure(EntityTypeBuilder<FeatureUse> builder)
    {
        builder.ToTable("FeatureUses");
        builder.HasKey(use => new { use.CustomerId, use.Day, use.FeatureId });
        builder.HasOne<Customer>().WithMany().HasForeignKey(use => use.CustomerId);
        builder.HasOne<Feature>().WithMany().HasForeignKey(use => use.FeatureId);
    }
}
