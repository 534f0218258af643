-- Entry.objects.aggregate(value=Avg('rating', distinct=True))

SELECT
  AVG(DISTINCT CAST(`example_entry`.`rating` AS DECIMAL(65, 16))) AS `value`
FROM `example_entry`;
-- parameters: ()
