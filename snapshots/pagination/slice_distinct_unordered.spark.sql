-- Entry.objects.values('rating').distinct()[1:4]

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`
FROM `example_entry`
LIMIT 3
OFFSET 1;
-- parameters: ()
