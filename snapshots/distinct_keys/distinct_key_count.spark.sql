-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5)).count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
) AS `subquery`;
-- parameters: ()
