-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_blog(RowNumber()))
--     .filter(v=1)
--     .count()

SELECT
  COUNT(*)
FROM (
  SELECT
    *
  FROM (
    SELECT
      ROW_NUMBER() OVER (
        PARTITION BY `example_entry`.`blog_id`
        ORDER BY `example_entry`.`pub_date`, `example_entry`.`id`
      ) AS `v`
    FROM `example_entry`
    WHERE
      `example_entry`.`number_of_comments` < %s
  ) AS `qualify`
  WHERE
    `v` = %s
) AS `subquery`;
-- parameters: (1000, 1)
