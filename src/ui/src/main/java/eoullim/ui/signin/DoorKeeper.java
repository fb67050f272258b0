package eoullim.ui.signin;

import eoullim.people.SignInDesk;
import eoullim.people.SignedIn;
import eoullim.ui.Methods;
import eoullim.ui.OwnAddresses;
import eoullim.ui.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the container on every request who is signed in. The session keeps the account only; what the account may do is asked of
 * the database again and again, so a revoked role or a closed account ends at once. Whoever is not signed in and wants
 * what needs it is sent to the sign-in page and, afterwards, back.
 */
@ApplicationScoped
public class DoorKeeper implements HttpAuthenticationMechanism {

    @Inject
    private SignInDesk desk;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (Routes.isDisguised(request.getRequestURI())) {
            return refused(response, HttpServletResponse.SC_NOT_FOUND);
        }
        if (!Methods.isUnderstood(request)) {
            return refused(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        Optional<SignedIn> visitor = Visit.of(request).flatMap(visit -> visit.confirmed(desk));
        if (visitor.isPresent()) {
            return context.notifyContainerAboutLogin(new CallerPrincipal(visitor.get().account()), visitor.get().roles());
        }
        Visit.end(request);
        return context.isProtected() ? toSignIn(request, response, context) : context.doNothing();
    }

    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String address = "/sign-in?back=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirectPartial(response, address, context);
        }
        OwnAddresses.to(response, address);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Before anybody is asked who they are: such a request would be answered to nobody. */
    private static AuthenticationStatus refused(HttpServletResponse response, int status) throws AuthenticationException {
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new AuthenticationException("the browser went away", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Where to come back to; what was posted is gone, so a post comes back to its page. */
    private static String wanted(HttpServletRequest request) {
        Object asked = request.getAttribute(Routes.ASKED_PATH);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static AuthenticationStatus redirectPartial(HttpServletResponse response, String address, HttpMessageContext context)
            throws AuthenticationException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } catch (IOException e) {
            throw new AuthenticationException("the browser went away", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
