-- Entry.objects.values('headline').distinct()[:5].count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_entry`.`headline` AS `headline`
  FROM `example_entry`
  LIMIT 5
) AS `subquery`;
-- parameters: ()
