-- Author.objects.exclude(pk__in=Author.objects.order_by('name').values('pk')[:3]).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  NOT (
    `example_author`.`id` IN (
      SELECT
        `U0`.`id` AS `pk`
      FROM `example_author` AS `U0`
      ORDER BY
        `U0`.`name` ASC
      LIMIT 3
    )
  )
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
