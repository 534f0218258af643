-- Person.objects.values(v=Coalesce('nickname', Value('none'))).annotate(n=Count('pk')).order_by('v')

SELECT
  `grouped`.`key1` AS `v`,
  COUNT(`grouped`.`example_person_id`) AS `n`
FROM (
  SELECT
    COALESCE(`example_person`.`nickname`, %s) AS `key1`,
    `example_person`.`id` AS `example_person_id`
  FROM `example_person`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: ('none',)
