-- Product.objects.filter(category__in=with_cte((cte := named()), select=cte.queryset().filter(name__gt='D')).values('id'))
--     .update(name=Concat(F('name'), Value('!')))

UPDATE `example_product` SET `name` = CONCAT(COALESCE(`example_product`.`name`, ''), COALESCE(%s, ''))
WHERE
  `example_product`.`category_id` IN (
    WITH RECURSIVE `r` AS (
      (
        SELECT
          `u0`.`id` AS `id`,
          `u0`.`name` AS `name`
        FROM `example_category` AS `u0`
        WHERE
          `u0`.`parent_id` IS NULL
      )
      UNION ALL
      (
        SELECT
          `u0`.`id` AS `id`,
          `u0`.`name` AS `name`
        FROM `example_category` AS `u0`
        INNER JOIN `r` AS `u2`
          ON `u0`.`parent_id` = (
            `u2`.`id`
          )
      )
    )
    SELECT
      `u0`.`id` AS `id`
    FROM `r` AS `u0`
    WHERE
      `u0`.`name` > %s
  );
-- parameters: ('!', 'D')
