/** How the constraint is proven, with Hibernate Validator and without it. */
@NullMarked
package io.github.thematicsessions.rules.bean;

import org.jspecify.annotations.NullMarked;
