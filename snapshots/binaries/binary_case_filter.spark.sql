-- Picture.objects.order_by('pk')
--     .annotate(v=Case(When(pk__lt=3, then='content'), default='thumbnail'))
--     .filter(v__in=[LINE, b'\x89'])

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  CASE
    WHEN `example_picture`.`id` < %s
    THEN `example_picture`.`content`
    ELSE `example_picture`.`thumbnail`
  END AS `v`
FROM `example_picture`
WHERE
  CASE
    WHEN (
      `example_picture`.`id` < %s
    )
    THEN `example_picture`.`content`
    ELSE `example_picture`.`thumbnail`
  END IN (%s, %s)
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (3, 3, b'\x00\x01\xff', b'\x89')
