using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class FeatureMapping : IEntityTypeConfiguration<Feature>
{
    public void Configure(EntityTypeBuilder<Feature> builder)
    {
        builder.ToTable("Features");
        builder.Property(feature => feature.Name).HasMaxLength(CustomerLimits.Id);
        builder.HasIndex(feature => feature.Name).IsUnique();
    }
}
