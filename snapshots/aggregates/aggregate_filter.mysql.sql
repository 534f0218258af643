-- Entry.objects.aggregate(good=Count('pk', filter=Q(rating__gte=4)), bad=Sum('rating', filter=Q(rating__lt=2)))

SELECT
  COUNT(CASE WHEN `example_entry`.`rating` >= %s THEN `example_entry`.`id` END) AS `good`,
  SUM(CASE WHEN `example_entry`.`rating` < %s THEN `example_entry`.`rating` END) AS `bad`
FROM `example_entry`;
-- parameters: (4, 2)
