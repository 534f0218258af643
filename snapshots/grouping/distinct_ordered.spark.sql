-- Entry.objects.values('rating').distinct().order_by('-rating')

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`
FROM `example_entry`
ORDER BY
  1 DESC;
-- parameters: ()
