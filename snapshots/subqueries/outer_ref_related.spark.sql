-- Category.objects.annotate(siblings=Subquery(Category.objects.filter(parent=OuterRef('parent__pk')).values('parent').annotate(n=Count('pk')).values('n')))
--     .order_by('pk')

SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  (
    SELECT
      COUNT(`U0`.`id`) AS `n`
    FROM `example_category` AS `U0`
    WHERE
      `U0`.`parent_id` = (
        `example_category`.`parent_id`
      )
    GROUP BY
      `U0`.`parent_id`
  ) AS `siblings`
FROM `example_category`
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
