-- Entry.objects.order_by(Lower('headline').desc()).values_list('pk').union(Blog.objects.order_by(Case(When(name='x', then=1), default=2)).values_list('pk'), all=True).order_by('pk')[1:9]

(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
  ORDER BY
    LOWER(`example_entry`.`headline`) DESC
)
UNION ALL
(
  SELECT
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
  ORDER BY
    CASE WHEN `example_blog`.`name` = %s THEN %s ELSE %s END ASC
)
ORDER BY
  1 ASC
LIMIT 8
OFFSET 1;
-- parameters: ('x', 1, 2)
