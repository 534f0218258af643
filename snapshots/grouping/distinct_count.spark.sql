-- Entry.objects.values('headline').distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_entry`.`headline` AS `headline`
  FROM `example_entry`
) AS `subquery`;
-- parameters: ()
