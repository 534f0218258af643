-- Entry.objects.annotate(w=Window(Count('pk'), partition_by=Case(When(rating__gt=3, then=Value('a')), default=Value('b'))))
--     .order_by('pk')

SELECT
  `sliced`.`id`,
  `sliced`.`blog_id`,
  `sliced`.`headline`,
  `sliced`.`body_text`,
  `sliced`.`pub_date`,
  `sliced`.`mod_date`,
  `sliced`.`number_of_comments`,
  `sliced`.`number_of_pingbacks`,
  `sliced`.`rating`,
  `sliced`.`w`
FROM (
  SELECT
    `example_entry`.`id`,
    `example_entry`.`blog_id`,
    `example_entry`.`headline`,
    `example_entry`.`body_text`,
    `example_entry`.`pub_date`,
    `example_entry`.`mod_date`,
    `example_entry`.`number_of_comments`,
    `example_entry`.`number_of_pingbacks`,
    `example_entry`.`rating`,
    COUNT(`example_entry`.`id`) OVER (
      PARTITION BY CASE WHEN `example_entry`.`rating` > %s THEN %s ELSE %s END
    ) AS `w`
  FROM `example_entry`
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: (3, 'a', 'b')
