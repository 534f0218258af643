-- Entry.objects.aggregate(n=Count('rating', distinct=True), total=Sum('rating', distinct=True))

SELECT
  COUNT(DISTINCT `example_entry`.`rating`) AS `n`,
  SUM(DISTINCT `example_entry`.`rating`) AS `total`
FROM `example_entry`;
-- parameters: ()
