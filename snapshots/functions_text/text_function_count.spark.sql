-- Author.objects.alias(n=Length('name')).filter(n__gt=10).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_author`
WHERE
  length(`example_author`.`name`) > %s;
-- parameters: (10,)
