-- Entry.objects.annotate(k=Value('k')).values('k').annotate(n=Count('pk')).filter(n__gt=1).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    COUNT(*) AS `row`
  FROM `example_entry`
  HAVING
    COUNT(`example_entry`.`id`) > %s
) AS `subquery`;
-- parameters: (1,)
