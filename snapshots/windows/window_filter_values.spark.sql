-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_blog(RowNumber()))
--     .filter(v=1)
--     .values_list('headline', flat=True)

SELECT
  `headline`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `example_entry`.`headline` AS `headline`,
      ROW_NUMBER() OVER (
        PARTITION BY `example_entry`.`blog_id`
        ORDER BY `example_entry`.`pub_date`, `example_entry`.`id`
      ) AS `qual0`,
      `example_entry`.`id` AS `qual1`
    FROM `example_entry`
    WHERE
      `example_entry`.`number_of_comments` < %s
    ORDER BY
      `example_entry`.`id` ASC
  ) AS `qualify`
  WHERE
    `qual0` = %s
) AS `qualify_mask`
ORDER BY
  `qual1` ASC;
-- parameters: (1000, 1)
