-- Author.objects.filter(name__endswith='%')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  `example_author`.`name` LIKE %s ESCAPE '\\';
-- parameters: ('%\\%',)
