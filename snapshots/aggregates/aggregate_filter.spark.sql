-- Entry.objects.aggregate(good=Count('pk', filter=Q(rating__gte=4)), bad=Sum('rating', filter=Q(rating__lt=2)))

SELECT
  COUNT(`example_entry`.`id`) FILTER(WHERE
    `example_entry`.`rating` >= %s) AS `good`,
  SUM(`example_entry`.`rating`) FILTER(WHERE
    `example_entry`.`rating` < %s) AS `bad`
FROM `example_entry`;
-- parameters: (4, 2)
