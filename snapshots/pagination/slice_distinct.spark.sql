-- Entry.objects.order_by('rating').values_list('rating', flat=True).distinct()[1:4]

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`
FROM `example_entry`
ORDER BY
  1 ASC
LIMIT 3
OFFSET 1;
-- parameters: ()
