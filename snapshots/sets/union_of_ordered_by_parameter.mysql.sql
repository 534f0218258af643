-- Blog.objects.order_by(Coalesce('name', Value('x')))
--     .values_list('name')
--     .union(Entry.objects.order_by(F('rating') * 2).values_list('headline'), all=True)

(
  SELECT
    `example_blog`.`name` AS `name`
  FROM `example_blog`
  ORDER BY
    COALESCE(`example_blog`.`name`, %s) ASC
)
UNION ALL
(
  SELECT
    `example_entry`.`headline` AS `headline`
  FROM `example_entry`
  ORDER BY
    (
      CAST(`example_entry`.`rating` AS SIGNED) * %s
    ) ASC
);
-- parameters: ('x', 2)
